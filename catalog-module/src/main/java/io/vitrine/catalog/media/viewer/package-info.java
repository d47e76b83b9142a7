/** Owns what a browser needs to turn a model: the few files of three.js that the house serves. */
package io.vitrine.catalog.media.viewer;
