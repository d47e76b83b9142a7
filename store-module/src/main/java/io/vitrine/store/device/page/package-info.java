/** Devices as pages: the manager's and the new device's. */
package io.vitrine.store.device.page;
