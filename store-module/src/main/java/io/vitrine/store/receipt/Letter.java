package io.vitrine.store.receipt;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A paper that can leave by e-mail.
 *
 * @param language in which the customer was received
 * @param address one that the house knows of her, to be offered
 * @param pdf the paper as the last of so many copies shows it, drawn when it is asked for
 */
public record Letter(
    PrintOnRecord.Printed paper,
    Locale language,
    Optional<String> address,
    IntFunction<byte[]> pdf) {}
