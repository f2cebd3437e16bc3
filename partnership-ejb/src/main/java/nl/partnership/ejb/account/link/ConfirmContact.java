package nl.partnership.ejb.account.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.base.Sentence;

/** Somebody says that the own contact data in a role is right, as the letter of each term asks. */
@ApplicationScoped
public class ConfirmContact implements LinkedAct {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public OneTimeLink.Act act() {
        return OneTimeLink.Act.CONFIRM_CONTACT;
    }

    /** The role itself: how one is reached in it is part of it. */
    @Override
    public Optional<Membership> record(String id) {
        return Optional.ofNullable(entityManager.find(Membership.class, id));
    }

    @Override
    public Sentence said(OneTimeLink link) {
        return PhoneNumber.ending(link.getMembership().getWorkPhone())
                .map(ending -> Sentence.of("account.link.number", ending))
                .orElseGet(() -> Sentence.of("account.link.noNumber"));
    }

    @Override
    public void does(OneTimeLink link) {
        link.getMembership().verify(clock.instant());
    }

    @Override
    public String otherwise() {
        return "/partner/my-contact.xhtml";
    }
}
