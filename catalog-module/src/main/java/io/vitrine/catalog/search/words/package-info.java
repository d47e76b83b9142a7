/** What words are: how texts and typed words become stems, expressions and things. */
package io.vitrine.catalog.search.words;
