package io.vitrine.catalog.rest;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Public answers that a reader may keep for a few seconds and ask again by their fingerprint. */
public final class CachedJson {

  private static final int FRESH_SECONDS = 5;

  private CachedJson() {}

  /** The body with a fingerprint of its content; 304 where the reader has it already. */
  public static Response.ResponseBuilder of(Object body, Request request, Providers providers) {
    String json = jsonb(providers).toJson(body);
    EntityTag tag = new EntityTag(fingerprint(json));
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    CacheControl fresh = new CacheControl();
    fresh.setMaxAge(FRESH_SECONDS);
    return (same == null ? Response.ok(json) : same)
        .tag(tag)
        .cacheControl(fresh)
        .header("Vary", "Accept-Language, Cookie");
  }

  private static Jsonb jsonb(Providers providers) {
    ContextResolver<Jsonb> resolver =
        providers.getContextResolver(Jsonb.class, MediaType.APPLICATION_JSON_TYPE);
    return resolver.getContext(Object.class);
  }

  private static String fingerprint(String json) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
