/** How a client is found again: by what she says of herself, slips of the typing hand forgiven. */
package io.vitrine.store.client.search;
