package io.vitrine.shell.page;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * Shows the page of a fault also where an act without a page change met it. OmniFaces' own factory
 * is not named in {@code faces-config.xml}, because it would bring a filter along for every
 * request, behind which no stream of events can be opened.
 */
public class AjaxFaults extends ExceptionHandlerFactory {

  public AjaxFaults(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new FullAjaxExceptionHandler(getWrapped().getExceptionHandler());
  }
}
