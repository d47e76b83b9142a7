package io.vitrine.catalog.publication;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it comes, so that memory does not grow with what is written. */
final class Markup {

  private final XMLStreamWriter xml;

  private Markup(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** What is written inside of a document. */
  @FunctionalInterface
  interface Content {
    void write(Markup markup) throws XMLStreamException;
  }

  static void document(OutputStream out, Content content) {
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      content.write(new Markup(writer));
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the document could not be written", e);
    }
  }

  /** Begins an element; names and values of its attributes alternate. */
  Markup begin(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
    return this;
  }

  Markup end() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  Markup empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  /** An element with text; none for {@code null}. */
  Markup text(String name, String text) throws XMLStreamException {
    if (text != null) {
      xml.writeStartElement(name);
      xml.writeCharacters(allowed(text));
      xml.writeEndElement();
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  /** XML 1.0 knows no control characters but these three. */
  private static String allowed(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", "");
  }
}
