package io.vitrine.testkit;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Says with a failed journey what its pages met and showed: "a button was not found" reads
 * otherwise when the page was one of a fault. JUnit finds this by itself.
 */
public final class PagesAtFailure
    implements BeforeTestExecutionCallback, TestExecutionExceptionHandler {

  @Override
  public void beforeTestExecution(ExtensionContext test) {
    Browser.shown();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext test, Throwable failure)
      throws Throwable {
    List<String> shown = Browser.shown();
    if (shown.isEmpty() || failure instanceof TestAbortedException) {
      throw failure;
    }
    throw new AssertionError(
        failure.getMessage() + "\nThe pages:\n" + String.join("\n", shown), failure);
  }
}
