/**
 * What the demo house shows of the store, made once: stock by the same acts as any, visits of the
 * past as these would have left them. Owns demo_loaded.
 */
package io.vitrine.store.demo;
