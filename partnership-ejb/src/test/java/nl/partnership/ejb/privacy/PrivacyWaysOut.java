package nl.partnership.ejb.privacy;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class PrivacyWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.ofEntries(
                Map.entry("OfficerService", "accounts to which the board itself gave access"),
                Map.entry("PublicLeafletService", "rules, which are for everybody"),
                Map.entry("LeafletDeskService", "rules and the own sentences of schools of the own board"),
                Map.entry("LeafletService", "of schools of the own board"),
                Map.entry("RetentionService", "numbers of the own board and its schools"),
                Map.entry("LegalHoldService", "holds on the own board and its schools"),
                Map.entry("DestructionService", "numbers of what was the organisation's own"),
                Map.entry("RetentionRunService", "ids, for the portal itself"),
                Map.entry("BreachListService", "breaches that officer and board of the own board noted"),
                Map.entry("BreachService", "a breach that officer or board of the own board noted"),
                Map.entry(
                        "RegisterService", "rules, kinds of record, and what officer and board of the own board wrote"),
                Map.entry("ImpactService", "as the register, and rules against the rules before"),
                Map.entry("LawService", "laws as rules name them, and who of the own board checked them"),
                Map.entry("RequestListService", "requests that the officer of the own board noted"),
                Map.entry("RequestService", "a request that the officer of the own board noted"),
                Map.entry(
                        "GivingOutService",
                        "who of the own board hands a request over, and nothing of what is handed over"),
                Map.entry("ExportService", "what is kept of who asks, for that person, without words of records"));
    }
}
