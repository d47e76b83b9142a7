package io.vitrine.booking.own.page;

import io.vitrine.booking.appointment.PlainText;
import io.vitrine.booking.appointment.page.AppointmentPage;
import io.vitrine.booking.appointment.page.PreparationShown;
import io.vitrine.booking.enquiry.EnquiryPace;
import io.vitrine.booking.own.OwnAnswer;
import io.vitrine.booking.own.OwnReason;
import io.vitrine.booking.own.ReplyToPreparation;
import io.vitrine.booking.preparation.KeptReply;
import io.vitrine.booking.preparation.Replies;
import io.vitrine.booking.preparation.Reply;
import io.vitrine.booking.preparation.Reply.Says;
import io.vitrine.booking.preparation.Reply.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Her answer to what was prepared: yes or rather not to each proposal, and a word to the whole. */
@Named
@RequestScoped
public class ReplyPart {

  @Inject private AppointmentPage page;
  @Inject private PreparationShown shown;
  @Inject private ReplyToPreparation replying;
  @Inject private Replies replies;
  @Inject private EnquiryPace pace;
  @Inject private OwnPress press;
  @Inject private HttpServletRequest request;

  private Optional<KeptReply> kept;
  private String text;

  /** A proposal with what she says of it, {@code null} while nothing. */
  public record Row(PreparationShown.Item item, Says says) {
    public boolean isYes() {
      return says == Says.YES;
    }

    public boolean isRather() {
      return says == Says.RATHER_NOT;
    }
  }

  public List<Row> getRows() {
    Map<String, Says> said =
        kept().stream()
            .flatMap(one -> one.reply().verdicts().stream())
            .collect(Collectors.toMap(Verdict::sku, Verdict::says));
    return shown.getAlternatives().stream()
        .map(item -> new Row(item, chosen(item.sku()).orElse(said.get(item.sku()))))
        .toList();
  }

  /** When she answered last, or {@code null}. */
  public Instant getAt() {
    return kept().map(KeptReply::repliedAt).orElse(null);
  }

  /** Whether she can answer now. */
  public boolean isOpen() {
    return page.isOpen() && shown.isThere();
  }

  /** The button. What is refused stays on the page as it was typed. */
  public void send() throws IOException {
    press.act(
        "reply",
        own ->
            pace.admits(request.getRemoteAddr())
                ? replying.reply(
                    own, new Reply(PlainText.lines(text, Reply.LONGEST_WORDS), verdicts()))
                : new OwnAnswer.Refused(OwnReason.TOO_MANY));
  }

  /** What was ticked, also of articles that are no longer proposed: that is said to her. */
  private List<Verdict> verdicts() {
    return request.getParameterMap().keySet().stream()
        .filter(name -> name.startsWith("says:"))
        .map(name -> name.substring(5))
        .flatMap(sku -> chosen(sku).map(says -> new Verdict(sku, says)).stream())
        .toList();
  }

  private Optional<Says> chosen(String sku) {
    String sent = request.getParameter("says:" + sku);
    return "YES".equals(sent) || "RATHER_NOT".equals(sent)
        ? Optional.of(Says.valueOf(sent))
        : Optional.empty();
  }

  private Optional<KeptReply> kept() {
    if (kept == null) {
      kept =
          page.appointment() == null ? Optional.empty() : replies.of(page.appointment().number());
    }
    return kept;
  }

  public OwnWords.Said getRefusal() {
    return press.refusal();
  }

  public String getText() {
    return text == null ? kept().map(one -> one.reply().words()).orElse("") : text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
