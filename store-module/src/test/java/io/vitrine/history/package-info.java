/**
 * What was sold, looked at from outside: reads the tables of the store and says each fault by name.
 * It shares no code with the product, so that an error there is none here.
 */
package io.vitrine.history;
