/** What a manager answers for, on one page. */
package io.vitrine.store.record.page;
