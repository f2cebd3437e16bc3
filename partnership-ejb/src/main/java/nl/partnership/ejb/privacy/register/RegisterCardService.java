package nl.partnership.ejb.privacy.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.register.RegisterCard;
import nl.partnership.domain.privacy.register.RegisterWords;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.screening.RecordContent;

/** Officer or board write what only people know of the processing. */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class RegisterCardService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RegisterCards cards;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * @param version as read
     * @throws RuleViolation at the fields of {@link RegisterWords}
     * @throws Stale when another wrote it since
     */
    public void write(long version, RegisterWords typed) {
        Optional<RegisterCard> written = cards.own();
        RegisterWords before = written.map(RegisterCard::words).orElse(RegisterWords.NONE);
        content.require("basis", typed.basis(), before.basis());
        content.require("processors", typed.processors(), before.processors());
        content.require("joint", typed.joint(), before.joint());
        content.require("transfers", typed.transfers(), before.transfers());
        Person me = entityManager.getReference(Person.class, current.get().personId());
        LocalDate today = LocalDate.now(clock);
        if (written.isPresent()) {
            written.get().requireVersion(version);
            written.get().write(typed, me, today);
        } else {
            Organisation board =
                    entityManager.getReference(Organisation.class, current.get().boardId());
            entityManager.persist(new RegisterCard(board, typed, me, today));
        }
    }
}
