/** What every page needs: the reader's language, formats, navigation, headers that protect it. */
package io.vitrine.shell.page;
