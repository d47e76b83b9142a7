package io.vitrine.shell.launch;

import io.vitrine.shell.key.KeyFolder;

/** What the run command prints when all answers: where to click first, and who may sign in. */
final class Welcome {

  private Welcome() {}

  static String text(Settings settings) {
    String address = settings.address();
    StringBuilder text = new StringBuilder();
    text.append("\nVitrine answers.\n\n");
    settings
        .wars()
        .keySet()
        .forEach(context -> text.append("  ").append(address).append(context).append('\n'));
    if (settings.demo()) {
      String password = KeyFolder.in(settings.data()).secret("demo-password");
      text.append(
          """

            Customer    ADDRESS/                       no account needed
            Adviser     ADDRESS/store/staff/arrivals   camille.roux@maison-vitrine.example
            Manager     ADDRESS/booking/manage/rota    helene.marchand@maison-vitrine.example
            Catalogue   ADDRESS/back-office/imports    lucas.moreau@maison-vitrine.example
            Password of all demo accounts: PASSWORD

          Ctrl-C stops it; the data stays in DATA.
          """
              .replace("ADDRESS", address)
              .replace("PASSWORD", password)
              .replace("DATA", settings.data().toString()));
    }
    return text.toString();
  }
}
