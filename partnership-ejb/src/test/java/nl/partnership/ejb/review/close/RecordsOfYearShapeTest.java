package nl.partnership.ejb.review.close;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.ejb.base.ClassFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who adds a kind of record decides whether it belongs to a school's year, and so changes no more once that is closed. */
@Tag("shape")
class RecordsOfYearShapeTest {

    private static final String PEOPLE = "who somebody is and what they may, whatever the year";
    private static final String MACHINERY = "how the portal works, and nothing of a school";
    private static final String LASTING = "holds until it is replaced or ended, and begins no year anew";
    private static final String RULES =
            "rules, covenants, consents and decisions have their own life and their own end";

    private static final Map<String, String> FREE = reasons(Map.of(
            PEOPLE,
            "Person Membership Organisation Account Mandate Handover ProposedRole PeopleImport ContactAsked"
                    + " Representation Submission SheetPrint RoleWarning TaskReminder CallTest TestedCall",
            MACHINERY,
            "OutboxMail Todo PartnershipReach PartnershipParty AgreementReach ExpectationReach SignIn Attempts KnownBrowser SecondStep RecoveryCode Passkey LostDevice StepDemand AccessToken"
                    + " SignInProvider ProviderLink"
                    + " TokenAllowance CalendarFeed FeedAllowance"
                    + " OneTimeLink Invitation CardVersion Onlooker Pulse CovenantWarning HeadLetter",
            LASTING,
            "VisionStatement Guideline Responsibility Route RouteStep Gap Participation AgreementVersion Assent"
                    + " Departure Expectation Consultation ConsultationMember ConsultationMeeting ConsultationRhythm"
                    + " Expertise ExpertiseReach MapLink CommunicationDuty DataSource DefinitionOpinion Leaflet"
                    + " LeafletNote IncidentTerm OwnTerm SchoolSignal",
            RULES,
            "RuleSet RuleCase Endorsement Covenant CovenantText PupilCase Consent ConsentWithdrawal Receipt"
                    + " ReceiptContent AdviceQuestion ColleagueCheck",
            "what became of a record stands beside it",
            "ThreadLink",
            "when the monitor was delivered, and the days of a year, are noted whenever they are known",
            "MonitorDelivery OwnHoliday SchoolRegion",
            "rows and their numbers are the portal's, of files that were read in",
            "IncidentBatch IncidentTally",
            "what is erased, and what stops that",
            "Destruction DestructionLine ErasureFailure LegalHold",
            "what a board keeps of privacy for all its schools, whatever the year",
            "Breach BreachNotice RegisterCard ImpactCard LawCheck SubjectRequest",
            "the close itself, what is added after it, and what is taken along of it",
            "YearReview YearAddition Dossier DossierPart"));

    private static Map<String, String> reasons(Map<String, String> names) {
        Map<String, String> reasons = new TreeMap<>();
        names.forEach((reason, kinds) -> Stream.of(kinds.split(" ")).forEach(kind -> reasons.put(kind, reason)));
        return reasons;
    }

    @Test
    void every_kind_of_record_belongs_to_a_year_or_it_is_said_why_not() {
        TreeSet<String> all = Arrays.stream(ClassFolder.of(StoredEntity.class))
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> known = new TreeSet<>(FREE.keySet());
        RecordsOfYear.kinds().forEach(kind -> known.add(kind.getSimpleName()));
        assertEquals(
                String.join("\n", all),
                String.join("\n", known),
                "kinds in RecordsOfYear or with a reason here, beside the kinds that there are");
    }
}
