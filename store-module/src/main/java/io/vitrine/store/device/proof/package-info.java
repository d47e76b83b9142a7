/**
 * A device's own key and what it proves with it: that a request comes from the device itself, and
 * not from another browser with a copy of its cookie.
 */
package io.vitrine.store.device.proof;
