package io.vitrine.booking.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The booking module's API, version 1. */
@ApplicationPath("api/v1")
public class Api extends Application {}
