//! The General Data Protection Regulation, Regulation (EU) 2016/679.

use super::cite;

const URL: &str = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

cite! { Requires URL;
    ARTICLE_4_11 "gdpr-4-11" "databeskyttelsesforordningens artikel 4, nr. 11" "Article 4(11) GDPR";
    ARTICLE_7_2 "gdpr-7-2" "databeskyttelsesforordningens artikel 7, stk. 2" "Article 7(2) GDPR";
    ARTICLE_7_3 "gdpr-7-3" "databeskyttelsesforordningens artikel 7, stk. 3" "Article 7(3) GDPR";
    RECITAL_32 "gdpr-recital-32" "databeskyttelsesforordningens betragtning 32" "recital 32 GDPR";
    RECITAL_42 "gdpr-recital-42" "databeskyttelsesforordningens betragtning 42" "recital 42 GDPR";
    RECITAL_43 "gdpr-recital-43" "databeskyttelsesforordningens betragtning 43" "recital 43 GDPR";
}
