/**
 * Who acts: staff by a signed, short-lived ticket that one module issues and all verify; services
 * by a token signed with their own key.
 */
package io.vitrine.shell.signin;
