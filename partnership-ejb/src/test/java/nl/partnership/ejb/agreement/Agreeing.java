package nl.partnership.ejb.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.MandateService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A school, police and youth care that agree; the leader may by role, the officer and the worker by mandate. */
abstract class Agreeing extends ServiceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    static final LocalDate UNTIL = LocalDate.of(2028, 7, 31);
    static final LocalDate REVIEW = LocalDate.of(2027, 6, 1);
    static final String TITLE = "Samen optreden bij wapens";
    static final String TEXT = "De school belt de wijkagent.";

    final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
        mandate("jeugdagent");
        mandate("jeugdhulp");
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    void mandate(String user) {
        as(town.caller("beheer"), () -> bean(MandateService.class)
                .give(
                        town.membership(user).getId(),
                        new Mandate.Terms(MandatePurpose.AGREEMENTS, "teamchef", TODAY, TODAY, UNTIL)));
    }

    TypedAgreement typed(String text, Organisation... parties) {
        return typed(text, TODAY, UNTIL, parties);
    }

    TypedAgreement typed(String text, LocalDate from, LocalDate until, Organisation... parties) {
        return new TypedAgreement(
                TITLE,
                text,
                Stream.of(parties).map(Organisation::getId).toList(),
                from,
                until,
                until.isBefore(REVIEW) ? until : REVIEW,
                List.of(Signal.HARDENING),
                "");
    }

    TypedAgreement ofThree(String text) {
        return typed(text, town.bridge, town.police, town.care);
    }

    String proposed(String user, TypedAgreement typed) {
        return as(town.caller(user), () -> bean(AgreementService.class).propose(town.bridge.getId(), typed));
    }

    String proposed() {
        return proposed("coordinator", ofThree(TEXT));
    }

    String agreed() {
        String id = proposed();
        List.of("leider", "jeugdagent", "jeugdhulp").forEach(user -> assent(user, id));
        return id;
    }

    AgreementView view(String user, String id) {
        return as(town.caller(user), () -> bean(AgreementService.class).get(id));
    }

    void assent(String user, String id) {
        String digest = view(user, id).shown().digest();
        as(town.caller(user), () -> bean(AssentService.class).assent(id, digest));
    }

    void change(String user, String id, TypedAgreement typed) {
        String digest = view(user, id).shown().digest();
        as(town.caller(user), () -> bean(AgreementService.class).change(id, digest, typed));
    }

    List<AgreementRow> list(String user, AgreementFilter filter) {
        return as(town.caller(user), () -> bean(AgreementListService.class).list(filter, 0, 20))
                .rows();
    }

    List<AgreementRow> list(String user) {
        return list(user, AgreementFilter.ALL);
    }
}
