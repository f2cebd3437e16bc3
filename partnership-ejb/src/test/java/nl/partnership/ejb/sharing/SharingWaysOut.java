package nl.partnership.ejb.sharing;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class SharingWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.of(
                "AdviceService", "questions of the own organisation",
                "CheckService", "rules, not records",
                "ColleagueCheckService", "receipts of the own organisation",
                "DecisionService", "the answer to one's own question",
                "ReceiptService", "receipts of the own organisation");
    }
}
