/**
 * Devices that a manager let in, bound to one shop and one till, and the person signed on to each.
 */
package io.vitrine.store.device;
