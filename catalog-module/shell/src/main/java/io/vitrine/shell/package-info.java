/**
 * The house shell: what every module of Vitrine shows and refuses in the same way. It owns no table
 * and knows no module.
 */
package io.vitrine.shell;
