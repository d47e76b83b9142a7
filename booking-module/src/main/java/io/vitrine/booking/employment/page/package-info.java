/** The page on which a manager writes down what is agreed with her people. */
package io.vitrine.booking.employment.page;
