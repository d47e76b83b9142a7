package io.vitrine.shell.page;

import java.util.Locale;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Rectangle;

/** A QR code as the path of an inline drawing: no picture to fetch, no session to keep it in. */
public final class QrDrawing {

  private QrDrawing() {}

  /**
   * @param viewBox of the drawing
   * @param path its dark modules
   */
  public record Drawing(String viewBox, String path) {}

  public static Drawing of(String content) {
    QrCode code = new QrCode();
    code.setPreferredEccLevel(QrCode.EccLevel.M);
    code.setContent(content);
    StringBuilder path = new StringBuilder();
    for (Rectangle dark : code.getRectangles()) {
      path.append(
          String.format(
              Locale.ROOT,
              "M%.0f %.0fh%.0fv%.0fh-%.0fz",
              dark.x,
              dark.y,
              dark.width,
              dark.height,
              dark.width));
    }
    return new Drawing("0 0 " + code.getWidth() + " " + code.getHeight(), path.toString());
  }
}
