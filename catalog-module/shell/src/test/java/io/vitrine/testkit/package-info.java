/** What the tests of all modules share: walls, databases, keys, sign-in, browser. */
package io.vitrine.testkit;
