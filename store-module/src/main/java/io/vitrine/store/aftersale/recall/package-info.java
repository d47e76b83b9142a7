/**
 * Recalls: an article that was sold is not safe. Who bought it is told by a person, whatever she
 * agreed to (Regulation (EU) 2023/988, articles 35 and 36); what becomes of each piece is noted.
 */
@NotPersonal(
    value = {
      "recall.danger_fr",
      "recall.danger_en",
      "recall.act_fr",
      "recall.act_en",
      "recall.closed_why",
      "recall.source",
      "recall_checked.how"
    },
    why = "what a recall says of an article, for everybody who bought it")
package io.vitrine.store.aftersale.recall;

import io.vitrine.shell.privacy.NotPersonal;
