package io.vitrine.testkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A finger on a screen that is touched: what it does is what a browser hears from the glass. */
public final class Finger {

  private static final int STEPS = 8;

  private final CDPSession glass;
  private double x;
  private double y;

  private Finger(CDPSession glass) {
    this.glass = glass;
  }

  /** On the page of a person who has a phone or a tablet. */
  public static Finger on(Page page) {
    return new Finger(page.context().newCDPSession(page));
  }

  /** Puts the finger on the middle of a thing that is in sight. */
  public Finger press(Locator thing) {
    BoundingBox box = thing.boundingBox();
    return press(box.x + box.width / 2, box.y + box.height / 2);
  }

  public Finger press(double x, double y) {
    this.x = x;
    this.y = y;
    touch("touchStart", true);
    return this;
  }

  /** Slides to a point, by small steps as a finger does. */
  public Finger slide(double toX, double toY) {
    double fromX = x;
    double fromY = y;
    for (int step = 1; step <= STEPS; step++) {
      x = fromX + (toX - fromX) * step / STEPS;
      y = fromY + (toY - fromY) * step / STEPS;
      touch("touchMove", true);
    }
    return this;
  }

  public void lift() {
    touch("touchEnd", false);
  }

  private void touch(String type, boolean down) {
    JsonArray points = new JsonArray();
    if (down) {
      JsonObject point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    glass.send("Input.dispatchTouchEvent", event);
  }
}
