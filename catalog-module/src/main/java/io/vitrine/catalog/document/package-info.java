/**
 * Owns the documents that stand beside products, such as a care sheet: PDF files and their names.
 */
package io.vitrine.catalog.document;
