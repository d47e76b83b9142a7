/**
 * What the demo house shows of the store, made once: stock, quotes, orders, set-asides and pieces
 * that came back by the same acts as any, visits and conversations of the past as these would have
 * left them. Owns demo_loaded.
 */
package io.vitrine.store.demo;
