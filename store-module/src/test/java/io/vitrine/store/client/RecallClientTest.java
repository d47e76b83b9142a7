package io.vitrine.store.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecallClientTest {

  @Test
  void aCoupleWithOneAddressIsTwoPeopleAndASlipIsForgiven() {
    assertThat(RecallClient.isLike("Claire Dubreuil", "Claire Lefèvre-Dubreuil")).isTrue();
    assertThat(RecallClient.isLike("Claire Dubreiul", "C. Dubreuil")).isTrue();
    assertThat(RecallClient.isLike("Anna Okafor", "Claire Dubreuil")).isFalse();
    assertThat(RecallClient.isLike("C", "Claire Dubreuil")).isTrue();
    assertThat(RecallClient.isLike("Anne de Vries", "Paul de Witt")).isFalse();
  }
}
