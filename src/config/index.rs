//! Where names lead: from an id to its purpose, and from a purpose to the dialogs and notices that name it. Made once, so that
//! what the rules cost grows with the file and not with its square.

use super::Config;
use super::dialog::Dialog;
use super::json::Node;
use super::notice::Notice;
use super::purpose::Purpose;

#[derive(Debug)]
pub struct Index {
    /// The places of the purposes in their list, in the order of their ids.
    by_id: Vec<u32>,
    /// For each purpose the places of the dialogs, and those of the notices, that name it.
    named: [Vec<Vec<u32>>; 2],
}

const LISTS: [&str; 2] = ["dialogs", "notices"];

impl Index {
    pub fn of(root: &Node) -> Index {
        let purposes = list(root, "purposes");
        let mut by_id: Vec<u32> = (0..purposes.len() as u32).collect();
        by_id.sort_by_key(|place| id_of(&purposes[*place as usize]));
        let mut index = Index { by_id, named: LISTS.map(|_| vec![Vec::new(); purposes.len()]) };
        for (which, name) in LISTS.iter().enumerate() {
            for (naming, node) in list(root, name).iter().enumerate() {
                for id in node.get("purposes").map_or(&[][..], Node::items) {
                    let named = id.string().and_then(|id| index.purpose(purposes, id));
                    let known = named.and_then(|purpose| index.named[which].get_mut(purpose as usize));
                    // Named twice is named.
                    if let Some(places) = known.filter(|places| places.last() != Some(&(naming as u32))) {
                        places.push(naming as u32);
                    }
                }
            }
        }
        index
    }

    fn purpose(&self, purposes: &[Node], id: &str) -> Option<u32> {
        let order = |place: &u32| purposes.get(*place as usize).and_then(id_of).cmp(&Some(id));
        self.by_id.binary_search_by(order).ok().and_then(|index| self.by_id.get(index).copied())
    }
}

impl Config {
    pub fn purpose(&self, id: &str) -> Option<Purpose<'_>> {
        let purposes = list(&self.node, "purposes");
        purposes.get(self.index.purpose(purposes, id)? as usize).map(Purpose)
    }

    /// The dialogs that ask for a purpose.
    pub fn dialogs_for(&self, purpose: Purpose<'_>) -> impl Iterator<Item = Dialog<'_>> {
        self.naming(0, purpose).map(Dialog)
    }

    /// The notices that tell of a purpose.
    pub fn notices_for(&self, purpose: Purpose<'_>) -> impl Iterator<Item = Notice<'_>> {
        self.naming(1, purpose).map(Notice)
    }

    fn naming(&self, which: usize, purpose: Purpose<'_>) -> impl Iterator<Item = &Node> {
        let nodes = list(&self.node, LISTS[which]);
        // Nodes are in the order of the file.
        let place = list(&self.node, "purposes").partition_point(|known| known.at < purpose.0.at);
        let places = self.index.named[which].get(place).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|place| nodes.get(*place as usize))
    }
}

fn list<'n>(root: &'n Node, name: &str) -> &'n [Node] {
    root.get(name).map_or(&[], Node::items)
}

fn id_of(node: &Node) -> Option<&str> {
    node.get("id")?.string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_where_they_are_defined() {
        let text = r#"{ "purposes": [{ "id": "photos" }, { "id": "ads" }, { "id": "news" }],
            "dialogs": [{ "id": "one", "purposes": ["news", "photos", "news"] }, { "id": "two", "purposes": ["news"] }],
            "notices": [{ "id": "all", "purposes": ["ads", "news"] }, { "id": "none" }] }"#;
        let config = Config::read(text).expect("well-formed");
        let purpose = |id| config.purpose(id).expect("defined");
        for id in ["photos", "ads", "news"] {
            assert_eq!(purpose(id).id(), Some(id));
        }
        assert!(config.purpose("all").is_none() && config.purpose("").is_none());
        let dialogs = |id| config.dialogs_for(purpose(id)).filter_map(Dialog::id).collect::<Vec<_>>();
        assert_eq!(["photos", "ads", "news"].map(dialogs), [vec!["one"], vec![], vec!["one", "two"]]);
        let notices = |id| config.notices_for(purpose(id)).filter_map(Notice::id).collect::<Vec<_>>();
        assert_eq!(["photos", "ads", "news"].map(notices), [vec![], vec!["all"], vec!["all"]]);
    }
}
