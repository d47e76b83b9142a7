/**
 * Every refusal of every API as {@code application/problem+json} (RFC 9457), in the language of the
 * reader.
 */
package io.vitrine.shell.problem;
