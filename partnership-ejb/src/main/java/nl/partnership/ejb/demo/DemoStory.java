package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Pulse;

/**
 * What happened in Waterstad: last year's conversations and this year's, as told in the files beside this class. Every
 * step is taken on the entities, as the services would, so that nothing in it breaks their rules; only the mails of so
 * long ago are left out.
 */
@Dependent
class DemoStory {

    private static final List<String> FILES = List.of("bridge-last-year", "bridge-this-year", "linden");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @param town already built */
    void tell(DemoTown town) {
        CardVersion card = entityManager
                .createQuery("select v from CardVersion v order by v.number desc", CardVersion.class)
                .setMaxResults(1)
                .getSingleResult();
        FILES.forEach(file -> tell(file, town, card));
    }

    /** One school's conversations, in order: what waits after one comes on the agenda of the next. */
    private void tell(String file, DemoTown town, CardVersion card) {
        DemoDays days = new DemoDays(LocalDate.now(clock));
        List<AgendaItem> waiting = new ArrayList<>();
        try (JsonReader reader = Json.createReader(getClass().getResourceAsStream("/demo/" + file + ".json"))) {
            for (JsonObject told : reader.readArray().getValuesAs(JsonObject.class)) {
                keep(new DemoTalk(told, town, days, card).happen(waiting));
            }
        }
    }

    private void keep(DemoTalk talk) {
        entityManager.persist(talk.conversation());
        entityManager.persist(new Pulse(talk.conversation()));
        talk.records().forEach(entityManager::persist);
        if (talk.conversation().getStatus() == ConversationStatus.OPEN) {
            entityManager.flush();
            entityManager
                    .createQuery("update Pulse p set p.questionCode = :question where p.conversationId = :id")
                    .setParameter("question", talk.onTable())
                    .setParameter("id", talk.conversation().getId())
                    .executeUpdate();
        }
    }
}
