/** How the shops are called and what day it is in each; remembered while the catalogue is away. */
package io.vitrine.store.shop;
