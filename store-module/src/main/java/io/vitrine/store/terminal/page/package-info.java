/** What a card terminal has taken and nothing on record explains yet, as pages show it. */
package io.vitrine.store.terminal.page;
