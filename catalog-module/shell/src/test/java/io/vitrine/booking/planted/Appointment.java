package io.vitrine.booking.planted;

/** Stands for a class of another module. */
public class Appointment {}
