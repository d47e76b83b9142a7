/** The forms for calling back and writing, the shop's list of tasks, and how soon it answers. */
package io.vitrine.booking.enquiry.page;
