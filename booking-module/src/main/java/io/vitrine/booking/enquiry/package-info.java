/**
 * Call-back requests and written questions: equal ways to reach a person. Each is a task of a shop
 * with an answer promised within some hours of its opening, and how long answers take is counted.
 */
package io.vitrine.booking.enquiry;
