-- What lists of payments show of a merchant. `merchant_facts` would gather papers and agreements for every row.
create view merchant_names as
select merchant_id, name
from merchants;
