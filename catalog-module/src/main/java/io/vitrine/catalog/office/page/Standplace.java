package io.vitrine.catalog.office.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A line of the form that says where a variant stands to be seen. */
public class Standplace {

  private static final int PARTS = 4;

  private String shop;
  private String floor;
  private String department;
  private String bay;

  /** The places of a cell, and two empty lines for more. */
  static List<Standplace> of(String cell) {
    List<Standplace> places = new ArrayList<>();
    for (String written : cell == null ? new String[0] : cell.split("\\|")) {
      String[] parts = written.split(":", PARTS);
      Standplace place = new Standplace();
      place.shop = parts[0];
      place.floor = parts[1];
      place.department = parts[2];
      place.bay = parts[3];
      places.add(place);
    }
    places.add(new Standplace());
    places.add(new Standplace());
    return places;
  }

  /**
   * The lines that name a shop, as a cell; what cannot be meant is refused by the cell's reader.
   */
  static String cell(List<Standplace> places) {
    return places.stream()
        .filter(place -> place.shop != null && !place.shop.isBlank())
        .map(
            place ->
                String.join(
                    ":",
                    place.shop,
                    Objects.requireNonNullElse(place.floor, ""),
                    Objects.requireNonNullElse(place.department, ""),
                    Objects.requireNonNullElse(place.bay, "")))
        .collect(Collectors.joining("|"));
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getFloor() {
    return floor;
  }

  public void setFloor(String floor) {
    this.floor = floor;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getBay() {
    return bay;
  }

  public void setBay(String bay) {
    this.bay = bay;
  }
}
