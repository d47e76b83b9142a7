/** How stranded appointments and their repairs go over the wire, whatever strands them. */
package io.vitrine.booking.repair.rest;
