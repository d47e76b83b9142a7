/** What people asked about themselves and what is late, as managers see it. */
package io.vitrine.store.privacy.page;
