package io.vitrine.store.aftersale.page;

import io.vitrine.store.aftersale.conversation.ConversationEntry;
import io.vitrine.store.aftersale.conversation.ConversationLine;
import io.vitrine.store.aftersale.conversation.Conversations;
import io.vitrine.store.aftersale.conversation.NoteConversation;
import io.vitrine.store.aftersale.conversation.Said;
import io.vitrine.store.client.page.ClientPage;
import io.vitrine.store.dossier.WhoActs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The conversation on a person's page: one field and one tap note what was said. */
@Named
@RequestScoped
public class ConversationPage {

  @Inject private ClientPage page;
  @Inject private Conversations conversations;
  @Inject private NoteConversation note;
  @Inject private WhoActs whoActs;
  @Inject private AfterSaleTold told;
  @Inject private Clock clock;

  private String said;
  private Conversations.Talk talk;

  public Conversations.Talk getTalk() {
    if (talk == null) {
      talk =
          conversations
              .of(page.getNumber(), whoActs.acting())
              .fold(found -> found, refused -> new Conversations.Talk(List.of(), true));
    }
    return talk;
  }

  public void note(String kind) {
    told.act(
            () ->
                note.note(
                    page.getNumber(),
                    new Said(ConversationEntry.Kind.valueOf(kind), said),
                    whoActs.acting()))
        .ifPresent(
            at -> {
              said = null;
              told.done("talkNoted");
            });
    talk = null;
  }

  /** The kinds that staff note, in the order of the buttons. */
  public ConversationEntry.Kind[] getKinds() {
    return ConversationEntry.Kind.values();
  }

  public boolean isLate(ConversationLine line) {
    return line.isLate(clock.instant());
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }
}
