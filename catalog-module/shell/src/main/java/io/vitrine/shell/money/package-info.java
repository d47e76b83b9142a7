/** Money and tax as the law counts them: whole cents, rates in basis points, one rounding rule. */
package io.vitrine.shell.money;
