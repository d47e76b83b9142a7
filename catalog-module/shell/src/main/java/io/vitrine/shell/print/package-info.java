/** Words on paper, for the modules that print; they bring the PDF library themselves. */
package io.vitrine.shell.print;
