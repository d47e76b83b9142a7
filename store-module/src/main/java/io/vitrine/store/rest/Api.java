package io.vitrine.store.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The store module's API, version 1. */
@ApplicationPath("api/v1")
public class Api extends Application {}
