//! The words of a configuration in the vocabulary's terms. Where it has no term that is as narrow, a wider one stands, or none.

use crate::config::basis::{Article, Condition};
use crate::config::data::{Data, Special};
use crate::config::notice::ExceptionProvision;
use crate::config::purpose::{Aim, Requirement};
use crate::config::recipient::Mechanism;

pub fn aim(aim: Aim) -> Option<&'static str> {
    Some(match aim {
        Aim::Necessary => "dpv:RequestedServiceProvision",
        Aim::Preferences => "dpv:Personalisation",
        Aim::Statistics => "dpv:ServiceUsageAnalytics",
        Aim::Marketing => "dpv:Marketing",
        Aim::Newsletter => "dpv:DirectMarketing",
        Aim::EmbeddedContent | Aim::Counselling | Aim::Treatment | Aim::Events => "dpv:ServiceProvision",
        Aim::Documentation | Aim::RecordKeeping | Aim::Archive => "dpv:RecordManagement",
        Aim::Publication => "dpv:CommunicationManagement",
        Aim::Research => "dpv:ResearchAndDevelopment",
        Aim::Security | Aim::CrimePrevention => "dpv:EnforceSecurity",
        Aim::Contract => "dpv:FulfilmentOfContractualObligation",
        Aim::Accounting => "dpv:LegalCompliance",
        Aim::Membership => "dpv:MemberPartnerManagement",
        Aim::Recruitment => "dpv:RecruitmentManagement",
        Aim::Employment => "dpv:PersonnelManagement",
        Aim::CaseHandling => "dpv:FulfilmentOfObligation",
        Aim::Enquiries => "dpv:CommunicationForCustomerCare",
        Aim::Claims => "dpv:DisputeManagement",
        Aim::Training => return None,
    })
}

pub fn article(article: Article) -> &'static str {
    match article {
        Article::Consent => "eu-gdpr:A6-1-a",
        Article::Contract => "eu-gdpr:A6-1-b",
        Article::LegalObligation => "eu-gdpr:A6-1-c",
        Article::VitalInterests => "eu-gdpr:A6-1-d",
        Article::PublicTask => "eu-gdpr:A6-1-e",
        Article::LegitimateInterests => "eu-gdpr:A6-1-f",
    }
}

pub fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::ExplicitConsent => "eu-gdpr:A9-2-a",
        Condition::EmploymentLaw => "eu-gdpr:A9-2-b",
        Condition::VitalInterests => "eu-gdpr:A9-2-c",
        Condition::NonprofitBody => "eu-gdpr:A9-2-d",
        Condition::MadePublic => "eu-gdpr:A9-2-e",
        Condition::LegalClaims => "eu-gdpr:A9-2-f",
        Condition::PublicInterest => "eu-gdpr:A9-2-g",
        Condition::HealthCare => "eu-gdpr:A9-2-h",
        Condition::PublicHealth => "eu-gdpr:A9-2-i",
        Condition::Research => "eu-gdpr:A9-2-j",
    }
}

pub fn mechanism(mechanism: Mechanism) -> &'static str {
    match mechanism {
        // Art. 45 as well: the decision covers those who are certified.
        Mechanism::Adequacy | Mechanism::Dpf => "eu-gdpr:A45-3",
        Mechanism::Scc => "eu-gdpr:A46-2-c",
        Mechanism::Bcr => "eu-gdpr:A46-2-b",
        Mechanism::Authorities => "eu-gdpr:A46-2-a",
        Mechanism::CodeOfConduct => "eu-gdpr:A46-2-e",
        Mechanism::Certification => "eu-gdpr:A46-2-f",
        // The vocabulary has terms for its two letters alone.
        Mechanism::Authorised => "eu-gdpr:DataTransferTool",
        Mechanism::Consent => "eu-gdpr:A49-1-a",
        Mechanism::Contract => "eu-gdpr:A49-1-b",
        Mechanism::ContractForPerson => "eu-gdpr:A49-1-c",
        Mechanism::PublicInterest => "eu-gdpr:A49-1-d",
        Mechanism::Claims => "eu-gdpr:A49-1-e",
        Mechanism::VitalInterests => "eu-gdpr:A49-1-f",
        Mechanism::Register => "eu-gdpr:A49-1-g",
        // Art. 49(1), second subparagraph; the vocabulary names it so.
        Mechanism::CompellingInterests => "eu-gdpr:A49-2",
    }
}

pub fn requirement(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::Statutory | Requirement::Contractual => "dpv:Required",
        Requirement::Voluntary => "dpv:Optional",
    }
}

/// Why an element of Art. 13 or 14 is not told. Exceptions of the Danish act have no term.
pub fn exception(provision: ExceptionProvision) -> Option<&'static str> {
    Some(match provision {
        ExceptionProvision::Known13 => "eu-gdpr:JustificationA13EntityAlreadyInformed",
        ExceptionProvision::Known14 => "eu-gdpr:JustificationA14EntityAlreadyInformed",
        ExceptionProvision::Effort => "eu-gdpr:JustificationA14DisproportionateEffort",
        ExceptionProvision::Law => "eu-gdpr:JustificationA14LegallyExempted",
        ExceptionProvision::Secrecy => "eu-gdpr:JustificationA14ConfidentialityCompromised",
        _ => return None,
    })
}

/// The types of a kind of data: what it is, and whether the law calls it special.
pub fn data(data: Data<'_>) -> Vec<&'static str> {
    let known = match data.label {
        None => known(data.id),
        Some(_) => data.category().and_then(special),
    };
    let class = if data.is_special() {
        Some("dpv:SpecialCategoryPersonalData")
    } else if data.is_offence() {
        Some("dpv:SensitivePersonalData")
    } else {
        None
    };
    let types: Vec<&str> = known.into_iter().chain(class).collect();
    if types.is_empty() { vec!["dpv:PersonalData"] } else { types }
}

fn known(id: &str) -> Option<&'static str> {
    Some(match id {
        "name" => "pd:Name",
        "address" => "pd:PhysicalAddress",
        "email" => "pd:EmailAddress",
        "phone" => "pd:TelephoneNumber",
        "birth-date" => "pd:BirthDate",
        "age" => "pd:Age",
        "gender" => "pd:Gender",
        "region" => "pd:Region",
        "ip-address" => "pd:IPAddress",
        "device-id" => "pd:DeviceBased",
        "browser" => "pd:UserAgent",
        "pages-viewed" => "pd:BrowsingBehaviour",
        "purchases" => "pd:Purchase",
        "payment" => "pd:Financial",
        "bank-account" => "pd:BankAccount",
        "location" => "pd:Location",
        "image" => "pd:Picture",
        "message" => "pd:Communication",
        "interests" => "pd:Interest",
        "email-opens" => "pd:Behavioural",
        "cv" => "pd:Professional",
        "references" => "pd:Reference",
        "cpr" => "pd:OfficialID",
        "cpr-updates" => "pd:Contact",
        "criminal-record" => "pd:CriminalConviction",
        id => return Special::read(id).and_then(special),
    })
}

fn special(special: Special) -> Option<&'static str> {
    Some(match special {
        Special::Health => "pd:Health",
        Special::Ethnicity => "pd:EthnicOrigin",
        Special::Religion => "pd:Religion",
        Special::PoliticalOpinion => "pd:PoliticalOpinion",
        Special::UnionMembership => "pd:TradeUnionMembership",
        Special::SexLife => "pd:Sexual",
        Special::Genetic => "pd:Genetic",
        Special::Biometric => "pd:Biometric",
        Special::Offences => "pd:CriminalOffence",
        Special::Cpr => "pd:OfficialID",
    })
}

/// Whom the data are about.
pub fn subject(id: &str) -> &'static str {
    match id {
        "visitors" => "dpv:Visitor",
        "customers" => "dpv:Customer",
        "employees" => "dpv:Employee",
        "applicants" => "dpv:JobApplicant",
        "children" => "dpv:Child",
        "pupils" => "dpv:Student",
        "parents" => "dpv:ParentOfDataSubject",
        "patients" => "dpv:Patient",
        "clients" => "dpv:Client",
        "members" => "dpv:Member",
        _ => "dpv:DataSubject",
    }
}
