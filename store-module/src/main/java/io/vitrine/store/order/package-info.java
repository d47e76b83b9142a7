/**
 * Goods promised for later (commande) and the money paid down on them: arrhes unless acompte is
 * said. The order becomes one sale when it is handed over, which its deposit settles in part; or it
 * comes to nothing, and the deposit stays or goes back as the law has it.
 */
package io.vitrine.store.order;
