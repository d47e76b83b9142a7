/** The pages on which somebody asks to be absent, and a manager decides. */
package io.vitrine.booking.leave.page;
