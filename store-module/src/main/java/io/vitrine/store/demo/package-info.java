/** What the demo house shows of the store, made once by the same acts as any. Owns demo_loaded. */
package io.vitrine.store.demo;
