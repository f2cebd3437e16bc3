package nl.partnership.domain.sharing;

import static nl.partnership.domain.rule.Relation.OTHER_ORGANISATION;
import static nl.partnership.domain.rule.SharingRequests.party;
import static nl.partnership.domain.rule.SharingRequests.request;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.SharingRequests;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final SharingRequest ASKED = asked("ATTENDANCE MEDICAL");

    private static SharingRequest asked(String categories) {
        return request("SCHOOL:MENTOR", "POLICE:YOUTH_OFFICER", OTHER_ORGANISATION, categories, "PREVENTION");
    }

    private static SharingRequest with(Scope scope, LocalDate day) {
        return new SharingRequest(
                ASKED.sender(), ASKED.receiver(), ASKED.relation(), ASKED.categories(), ASKED.purpose(), scope, day);
    }

    private static String digest(SharingRequest request) {
        return Receipt.requestDigest(request, "police", "case");
    }

    @Test
    void requests_are_identical_whatever_the_day_and_the_order_of_the_categories() {
        assertEquals(digest(ASKED), digest(asked("MEDICAL ATTENDANCE")));
        assertEquals(digest(ASKED), digest(with(Scope.ITEM, SharingRequests.DAY.plusDays(9))));
    }

    @Test
    void another_party_receiver_case_category_purpose_or_scope_makes_another_request() {
        List<String> digests = List.of(
                digest(ASKED),
                digest(ASKED.withSender(party("SCHOOL:CARE_COORD"))),
                digest(ASKED.withReceiver(party("POLICE:COMMUNITY_OFFICER"))),
                Receipt.requestDigest(ASKED, "other police", "case"),
                Receipt.requestDigest(ASKED, "police", "other case"),
                Receipt.requestDigest(ASKED, "police", null),
                digest(asked("ATTENDANCE")),
                digest(asked("ATTENDANCE MEDICAL IDENTITY")),
                digest(ASKED.withPurpose("INCIDENT_HANDLING")),
                digest(with(Scope.WHOLE_FILE, SharingRequests.DAY)));
        Set<String> different = new HashSet<>(digests);
        assertEquals(digests.size(), different.size());
    }
}
